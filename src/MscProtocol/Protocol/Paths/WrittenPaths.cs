namespace MscProtocol.Protocol;

/// <summary>The paths to what can be written.</summary>
static class WrittenPaths
{
    /// <summary>
    /// Returns the path of every written field below a group, in the order of the format, and of a group before its fields.
    /// </summary>
    public static IEnumerable<FieldPath> Below(Shape shape) => Below(shape, []);

    static IEnumerable<FieldPath> Below(Shape shape, Field[] above) => shape.Fields.Where(field => !field.IsDerived).SelectMany(field =>
    {
        Field[] fields = [.. above, field];
        FieldPath path = new(string.Join('.', fields.Select(step => step.Name)), FromProtocol: false, fields, null);
        return field is GroupField group ? Below(group.Shape, fields).Prepend(path) : [path];
    });
}
