using FluentValidation;
using MscProtocol.Benchmarks.HandWritten;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks;

/// <summary>Makes sure that what is compared does the same work.</summary>
static class SameRules
{
    /// <summary>Returns the shipped rules that are written by hand as well.</summary>
    public static RuleBook Book()
    {
        IEnumerable<IValidationRule> written = [.. new ProductValidator(), .. new ArmValidator(), .. new TrialValidator()];
        var ids = written.SelectMany(rule => rule.Components).Select(component => component.ErrorCode).ToHashSet();
        var shipped = RuleBook.Shipped("msc");
        return new(shipped.Sets, [.. shipped.Rules.Where(rule => ids.Contains(rule.Id))]);
    }

    /// <summary>Checks that both find the same, on every sample and on every example that the rules carry.</summary>
    /// <exception cref="InvalidOperationException">They differ; the message says where.</exception>
    public static void Require()
    {
        var book = Book();
        foreach (var name in Samples.Names)
            Require(name, ProtocolDocument.Parse(Samples.Text(name)), book);
        foreach (var rule in book.Rules)
        {
            foreach (var example in rule.Words.Examples)
                Require($"{rule.Id} {example.Span.Start}", ProtocolDocument.Fragment(rule.Source, (MappingNode)example.Protocol), book);
        }
    }

    static void Require(string name, ProtocolDocument document, RuleBook book)
    {
        var protocol = document.Protocol!;
        var expected = IdsOf(new TrialValidator(), protocol);
        var actual = IdsOf(new ProtocolValidator(book), protocol);
        if (actual != expected)
            throw new InvalidOperationException($"{name}: by hand {expected}; from the rule files {actual}.");
    }

    static string IdsOf(IValidator<TrialProtocol> validator, TrialProtocol protocol) =>
        string.Join(' ', validator.Validate(protocol).Errors.Select(error => error.ErrorCode).Order(StringComparer.Ordinal));
}
