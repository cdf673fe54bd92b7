namespace MscProtocol.Rules;

/// <summary>The forms of the names that rule files give.</summary>
static class RuleNames
{
    const int MostDigits = 4;

    /// <summary>Whether the text is such as <c>MSC-VIA-002</c>.</summary>
    public static bool IsRuleId(string text)
    {
        var number = text.AsSpan(text.LastIndexOf('-') + 1);
        if (number is not [_, _, _] || number.ContainsAnyExceptInRange('0', '9') || number.Length == text.Length)
            return false;
        var words = text.AsSpan(0, text.Length - number.Length - 1);
        foreach (var word in words.Split('-'))
        {
            if (words[word] is [] || words[word].ContainsAnyExceptInRange('A', 'Z'))
                return false;
        }

        return true;
    }

    /// <summary>Whether the text is such as <c>1.0.0</c>.</summary>
    public static bool IsVersion(string text)
    {
        var numbers = 0;
        foreach (var number in text.AsSpan().Split('.'))
        {
            var digits = text.AsSpan()[number];
            if (digits.Length is 0 or > MostDigits || digits.ContainsAnyExceptInRange('0', '9'))
                return false;
            numbers++;
        }

        return numbers == 3;
    }

    /// <summary>Whether the text is such as <c>msc/cell-source</c>.</summary>
    public static bool IsRuleSetName(string text) =>
        text.Split('/', '-').All(part =>
            part.Length > 0 && part.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)));
}
