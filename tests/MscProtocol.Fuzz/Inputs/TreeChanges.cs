
namespace MscProtocol.Fuzz.Inputs;

/// <summary>Changes of a document that keep it well formed: parts are lost, repeated, moved, exchanged, and values turn hostile.</summary>
/// <param name="chance">What to change, and how.</param>
/// <param name="others">Documents to take parts from.</param>
/// <param name="words">Values that mean something where the document is read.</param>
sealed class TreeChanges(Chance chance, IReadOnlyList<Tree> others, IReadOnlyList<string> words)
{
    const int DeepestWrapped = 80;
    const int MostRepeats = 40;

    /// <summary>Changes the tree one to eight times.</summary>
    public void Apply(Tree root)
    {
        for (var left = 1 + chance.Below(chance.OneIn(3) ? 8 : 3); left > 0; left--)
            ApplyOne(root);
    }

    void ApplyOne(Tree root)
    {
        var all = root.All().ToList();
        var groups = all.Where(tree => tree.Items.Count > 0).ToList();
        var values = all.Where(tree => tree.Text is not null).ToList();
        if (groups.Count == 0 || values.Count == 0 || chance.OneIn(100))
        {
            Replace(root, Part());
            return;
        }

        var items = chance.Of(groups).Items;
        var at = chance.Below(items.Count);
        var (key, part) = items[at];
        switch (chance.Below(13))
        {
            case 0:
                items.RemoveAt(at);
                break;
            case 1:
                items.Insert(chance.Below(items.Count + 1), (key, part.Copy()));
                break;
            case 2 when part.All().Count() < 40:
                for (var left = chance.Below(MostRepeats); left > 0; left--)
                    items.Insert(at, (key, part.Copy()));
                break;
            case 3:
                items[at] = (chance.OneIn(3) ? HostileValues.Pick(chance) : chance.Of(chance.Of(groups).Items).Key, part);
                break;
            case 4:
                items[at] = (key, Part());
                break;
            case 5:
                items.Add((chance.Of(items).Key, Part()));
                break;
            case 6:
                items.Reverse();
                break;
            case 7:
                Wrap(items, at, chance.OneIn(20) ? chance.Below(DeepestWrapped) : 1);
                break;
            case 8:
                Replace(part, Tree.Value(HostileValues.Pick(chance)));
                break;
            default:
                var value = chance.Of(values);
                value.Text = chance.Below(4) switch
                {
                    0 => HostileValues.Pick(chance),
                    1 => chance.Of(values).Text,
                    2 => chance.Of(words),
                    _ => new TextChanges(chance, words).ApplyOne(value.Text!),
                };
                value.IsBare = value.IsBare && chance.OneIn(2);
                break;
        }
    }

    Tree Part()
    {
        var donor = chance.Of(others).All().ToList();
        return chance.Of(donor).Copy();
    }

    void Wrap(List<(string Key, Tree Value)> items, int at, int depth)
    {
        for (; depth > 0; depth--)
        {
            var wrapped = new Tree { IsMapping = chance.OneIn(2) };
            wrapped.Items.Add((items[at].Key, items[at].Value));
            items[at] = (items[at].Key, wrapped);
        }
    }

    static void Replace(Tree tree, Tree with)
    {
        (tree.Text, tree.IsBare, tree.IsMapping) = (with.Text, with.IsBare, with.IsMapping);
        tree.Items.Clear();
        tree.Items.AddRange(with.Items);
    }
}
