namespace MscProtocol.Protocol;

/// <summary>Events from which days are counted.</summary>
public sealed class StartingPoint : ITermList
{
    StartingPoint()
    {
    }

    static string ITermList.Key => "startingPoints";

    /// <summary>Randomisation.</summary>
    public static Term<StartingPoint> Randomisation => Term<StartingPoint>.Parse("randomisation");
    /// <summary>First infusion.</summary>
    public static Term<StartingPoint> FirstInfusion => Term<StartingPoint>.Parse("first infusion");
    /// <summary>Last infusion.</summary>
    public static Term<StartingPoint> LastInfusion => Term<StartingPoint>.Parse("last infusion");
    /// <summary>Enrolment.</summary>
    public static Term<StartingPoint> Enrolment => Term<StartingPoint>.Parse("enrolment");
    /// <summary>Onset.</summary>
    public static Term<StartingPoint> Onset => Term<StartingPoint>.Parse("onset");
    /// <summary>First vasopressor.</summary>
    public static Term<StartingPoint> FirstVasopressor => Term<StartingPoint>.Parse("first vasopressor");
    /// <summary>First organ support.</summary>
    public static Term<StartingPoint> FirstOrganSupport => Term<StartingPoint>.Parse("first organ support");
    /// <summary>Admission.</summary>
    public static Term<StartingPoint> Admission => Term<StartingPoint>.Parse("admission");
    /// <summary>Discharge.</summary>
    public static Term<StartingPoint> Discharge => Term<StartingPoint>.Parse("discharge");
}
