using System.Collections.Concurrent;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>Resolves paths, as rules write them, against the vocabulary.</summary>
static class PathReader
{
    // The vocabulary has an end, and so have the paths that lead somewhere.
    static readonly ConcurrentDictionary<(Shape? Element, string Text), FieldPath> Known = new();

    /// <summary>Returns a path that the code itself writes.</summary>
    /// <exception cref="InvalidOperationException">There is no such field.</exception>
    public static FieldPath Read(string text) =>
        Read(text, null, out _) ?? throw new InvalidOperationException($"There is no field '{text}'.");

    /// <summary>Returns the path, or says where it leads nowhere.</summary>
    /// <param name="text">The path as written.</param>
    /// <param name="element">The fields of the element that is judged; <see langword="null"/> for the protocol itself.</param>
    /// <param name="fault">What is wrong with the path.</param>
    public static FieldPath? Read(string text, Shape? element, out PathFault? fault)
    {
        fault = null;
        if (Known.TryGetValue((element, text), out var known))
            return known;
        var path = Resolve(text, element, out fault);
        return path is null ? null : Known.GetOrAdd((element, text), path);
    }

    static FieldPath? Resolve(string text, Shape? element, out PathFault? fault)
    {
        var names = text.Split('.');
        var fromProtocol = element?.Find(names[0]) is null;
        var shape = fromProtocol ? TrialProtocol.Shape : element!;
        List<Field> fields = [];
        Term<Marker>? marker = null;

        fault = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (shape.Find(names[i]) is not { } field)
            {
                fault = new(names[i], text, IsInsideValue: false, Nearest(names[i], i == 0 ? element : null, shape));
                return null;
            }

            fields.Add(field);
            var isLast = i == names.Length - 1;
            if (field is GroupField group)
            {
                shape = group.Shape;
            }
            else if (field is LimitsField && i == names.Length - 2)
            {
                marker = Term<Marker>.All.FirstOrDefault(term => term.Name == names[i + 1]);
                fault = marker is null ? new(names[i + 1], text, IsInsideValue: false, Term<Marker>.Nearest(names[i + 1])) : null;
                return marker is null ? null : new(text, fromProtocol, [.. fields], marker);
            }
            else if (!isLast)
            {
                fault = new(names[i], text, IsInsideValue: true, null);
                return null;
            }
        }

        return new(text, fromProtocol, [.. fields], marker);
    }

    static string? Nearest(string name, Shape? element, Shape shape) =>
        Suggestion.Nearest(name, (element?.Fields ?? []).Concat(shape.Fields).Select(field => field.Name));
}
