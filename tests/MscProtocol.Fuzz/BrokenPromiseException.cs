namespace MscProtocol.Fuzz;

/// <summary>The product did with an input what it promises never to do.</summary>
sealed class BrokenPromiseException(string message) : Exception(message);
