
namespace MscProtocol.Rules;

/// <summary>What a piece of a message is.</summary>
enum MessagePartKind
{
    Text,
    Actual,
    Expected,
    Path,
    Parameter,
    Field,
}
