using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class ConnectiveTests
{
    const Truth H = Truth.Holds;
    const Truth F = Truth.Fails;
    const Truth U = Truth.Unknown;

    static readonly Dictionary<Truth, string> Conditions = new()
    {
        [H] = "followUp.duration: { is: 28 d }",
        [F] = "followUp.duration: { is: 90 d }",
        [U] = "followUp.safety: { is: 28 d }",
    };

    [TestCase(H, H, H, H)]
    [TestCase(H, U, U, H)]
    [TestCase(H, F, F, H)]
    [TestCase(U, H, U, H)]
    [TestCase(U, U, U, U)]
    [TestCase(U, F, F, U)]
    [TestCase(F, H, F, H)]
    [TestCase(F, U, F, U)]
    [TestCase(F, F, F, F)]
    public void Joins_answers(Truth one, Truth other, Truth all, Truth any)
    {
        Assert.That(Judge($"all: [ {{ {Conditions[one]} }}, {{ {Conditions[other]} }} ]"), Is.EqualTo(all));
        Assert.That(Judge($"any: [ {{ {Conditions[one]} }}, {{ {Conditions[other]} }} ]"), Is.EqualTo(any));
        if (one != other)
            Assert.That(
                Judge($"{Conditions[one]}\nfollowUp.lastContact: {{ within: 1-40 d }}\nnot: {{ not: {{ {Conditions[other]} }} }}"),
                Is.EqualTo(all));
    }

    [TestCase(H, F)]
    [TestCase(U, U)]
    [TestCase(F, H)]
    public void Turns_an_answer(Truth one, Truth expected) => Assert.That(Judge($"not: {{ {Conditions[one]} }}"), Is.EqualTo(expected));

    [TestCase("all: [ { all: [ { any: [ { followUp.safety: present }, { followUp.duration: present } ] } ] } ]", H)]
    [TestCase("not: { any: [ { followUp.safety: present }, { not: { followUp.duration: present } } ] }", H)]
    [TestCase("not: { all: [ { followUp.safety: { is: 1 d } }, { followUp.duration: absent } ] }", H)]
    [TestCase("not: { followUp.duration: { present: true, is: 90 d } }", H)]
    [TestCase("not: { followUp.safety: { present: true, is: 90 d } }", H)]
    [TestCase("followUp.duration: { is: 28 d, below: 20 d }", F)]
    public void Nests(string condition, Truth expected) => Assert.That(Judge(condition), Is.EqualTo(expected));

    [TestCase("arms: [ { name: A } ]", "products NotStated")]
    [TestCase("products: []", "NotApplicable")]
    [TestCase("products: 3", "products NotStated")]
    [TestCase("products: { name: A, viability: { minimum: 80 % } }", "Passed")]
    [TestCase("products: { name: A, viability: { minimum: 60 % } }", "Failed")]
    [TestCase("products: { name: A }", "NotStated")]
    [TestCase("products: { viability: { minimum: 60 % } }", "NotApplicable")]
    [TestCase("products: { name: [A], viability: { minimum: 60 % } }", "NotStated")]
    [TestCase("products: [ moon ]", "NotStated")]
    [TestCase(
        "products: [ { name: A, viability: { minimum: 80 % } }, { name: B, viability: { minimum: 60 % } }, { source: UC }, { name: D } ]",
        "Passed, products[1] Failed, products[2] NotApplicable, products[3] NotStated")]
    public void Judges_each_element(string protocol, string expected) =>
        Assert.That(Answers.Of(Own.Load(Own.Text), "OWN-VIA-001", protocol), Is.EqualTo(expected));

    [TestCase("products: [ { potency: [ { assay: A, mechanism: B }, { assay: A } ] }, { source: UC }, { potency: [] } ]",
        "potency[0] Passed, products[0].potency[1] Failed, products[1].potency NotStated")]
    [TestCase("products: []", "NotApplicable")]
    [TestCase("products: { potency: [] }", "NotApplicable")]
    [TestCase("products: { potency: { mechanism: B } }", "potency[0] NotApplicable")]
    public void Judges_each_element_of_lists_in_lists(string protocol, string expected)
    {
        var book = Own.Load(Own.With(
            ("each: products", "each: products.potency"),
            ("name: present", "assay: present"),
            ("{ viability.minimum: { atLeast: $floor } }", "{ mechanism: present }"),
            ("  floor: { default: 70 %, minimum: 50 %, maximum: 100 %, because: { en: Ours, zh: 自定 }, cite: [house] }\n", "  {}\n")));
        Assert.That(Answers.Of(book, "OWN-VIA-001", protocol).Replace("products[0].potency[0]", "potency[0]"), Is.EqualTo(expected));
    }

    [TestCase("{ infusions: 2, times: [0 h, 48 h] }", "Passed")]
    [TestCase("{ infusions: 2, times: [0 h, 48 h, 96 h] }", "Failed")]
    [TestCase("{ times: [0 h, 48 h] }", "NotStated")]
    public void Compares_a_number_with_a_field_of_the_element(string arm, string expected)
    {
        var book = Own.Load(Own.Expecting("{ times: { count: { atMost: { field: infusions } } } }", "{path}")
            .Replace("    severity: error\n", "    severity: error\n    each: arms\n"));
        Assert.That(
            Answers.Of(book, "OWN-VIA-001", $"arms: [ {{ infusions: 5 }}, {arm} ]"), Is.EqualTo($"arms[0] NotStated, arms[1] {expected}"));
    }

    static Truth Judge(string condition) => Ask.Judge(condition, "followUp: { duration: 28 d }");
}
