using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>One thing that a test asks of the values in <see cref="Scope.Values"/>.</summary>
abstract class Operator
{
    LocalizedText? expectation;

    /// <summary>Whether the values are judged as a whole, rather than one by one.</summary>
    public virtual bool JudgesTogether => false;

    /// <summary>The fields that the values are compared with.</summary>
    public virtual IEnumerable<FieldPath> Others => [];

    /// <summary>Whether it only says what must not be stated.</summary>
    public virtual bool IsRefusal => false;

    /// <summary>The values that are asked for, where they are listed.</summary>
    public virtual IEnumerable<object> Choices => [];

    /// <summary>Returns whether the values are as asked.</summary>
    public abstract Truth Test(Scope scope);

    /// <summary>Returns which of the values made <see cref="Test"/> fail.</summary>
    public virtual int Culprit(Scope scope) => 0;

    /// <summary>Returns what is asked, to follow the word "expected"; without a scope, what is asked of any protocol.</summary>
    public abstract LocalizedText Describe(Scope? scope);

    /// <summary>
    /// Returns what is asked of the protocol in <paramref name="scope"/>; put into words once, where it is the same for all.
    /// </summary>
    public LocalizedText Expectation(Scope scope) =>
        AsksTheSame ? expectation ??= Describe(scope) : Describe(scope.Apart());

    /// <summary>Whether the same is asked of every protocol.</summary>
    protected virtual bool AsksTheSame => true;

    /// <summary>Whether, of several things that one text tells, it is enough that one is as asked.</summary>
    public virtual bool OneIsEnough => false;

    /// <summary>Returns the words of a value that are not as asked; <see langword="null"/> where it is the value as a whole.</summary>
    public virtual LocalizedText? Quote(Found found, Scope scope) => null;

    /// <summary>Returns the opposite of what is asked.</summary>
    public virtual LocalizedText DescribeOpposite(Scope scope) => OperatorWording.Not(Describe(scope));

    /// <summary>
    /// Returns what tells what was found, where that is something else than the values; <see langword="null"/> elsewhere.
    /// </summary>
    public virtual Func<LocalizedText?>? Sum(Scope scope) => null;
}
