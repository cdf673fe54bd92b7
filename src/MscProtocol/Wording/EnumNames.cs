namespace MscProtocol.Wording;

/// <summary>The names of the values of enumerations for machines.</summary>
static class EnumNames
{
    /// <summary>Returns the name as files write it, in camel case, such as <c>notStated</c>.</summary>
    public static string MachineName<T>(this T value)
        where T : struct, Enum =>
        Names<T>.All[Array.IndexOf(Names<T>.Values, value)];

    static class Names<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
