namespace MscProtocol.Notation;

/// <summary>The digits so far: the first ones as a number, and how many places it is short of the last.</summary>
struct Significant
{
    long significand;
    int held;
    int zeros;
    bool hasMore;

    public void Add(FoldedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
            Add(text[i] - '0');
    }

    public readonly WrittenNumber ToNumber(int start, int end, int decimals = 0) => new(start, end, significand, zeros - decimals, hasMore);

    void Add(int digit)
    {
        if (digit == 0 || hasMore || held + zeros >= Exact.MaximumDigits)
        {
            hasMore |= digit != 0;
            zeros += held > 0 ? 1 : 0;
            return;
        }

        var places = zeros + 1;
        significand = significand * (long)Exact.PowerOfTen(places) + digit;
        held += places;
        zeros = 0;
    }
}
