namespace MscProtocol;

/// <summary>What is to be done with one field so that a finding goes.</summary>
public enum FixAction
{
    /// <summary>Write a value, such as the example.</summary>
    Write,

    /// <summary>Fill in what only the author can know: a number of a registry, a name, a date, a count.</summary>
    Fill,

    /// <summary>Decide which of the fields that disagree is right, and change or remove another.</summary>
    Choose,

    /// <summary>Remove what is stated.</summary>
    Remove,

    /// <summary>Give the field the name that the example shows, and let stand what it says.</summary>
    Rename,
}
