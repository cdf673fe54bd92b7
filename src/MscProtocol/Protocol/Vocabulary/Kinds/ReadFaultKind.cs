namespace MscProtocol.Protocol;

/// <summary>What sort of text could not be read.</summary>
enum ReadFaultKind
{
    /// <summary>An amount, date, flag or text in a form that is not understood.</summary>
    Value,

    /// <summary>A word that is not in the field's controlled list.</summary>
    Term,
}
