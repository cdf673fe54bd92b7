namespace MscProtocol.Tests.Reporting;

/// <summary>
/// What a pattern of JavaScript may not hold in Unicode mode, in which validators such as ajv compile it: an escape of anything but
/// signs, and a bracket or brace that closes nothing.
/// </summary>
static class UnicodeFault
{
    const string MayBeEscaped = "^$\\.*+?()[]{}|/dDwWsSbBtrnvf";

    /// <summary>Returns where the first is; <see langword="null"/> for none.</summary>
    public static string? Of(string pattern)
    {
        var (isClass, isCount) = (false, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 == pattern.Length || !MayBeEscaped.Contains(pattern[i + 1], StringComparison.Ordinal):
                case ']' when !isClass:
                case '}' when !isCount:
                    return pattern[..(i + 1)];
                case '\\':
                    i++;
                    break;
                case '[' or ']':
                    isClass = pattern[i] == '[';
                    break;
                case '{' or '}':
                    isCount = pattern[i] == '{';
                    break;
                default:
                    break;
            }
        }

        return null;
    }
}
