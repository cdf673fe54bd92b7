namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseWeightWords : WeightWords
{
    public override string Named => "按方案规定的参考体重";
    public override string MiddleOfBand => "按体重范围的中点";
    public override string NoneNamed => "方案未给出参考体重，按";
    public override string Asked => "按指定的体重";

    public override string Assumption(string kilograms, string origin) => $"{origin} {kilograms} kg 计";
    public override string AnyUsual => "方案未给出体重范围，按一般体重计";
}
