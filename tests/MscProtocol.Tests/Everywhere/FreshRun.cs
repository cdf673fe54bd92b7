using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;

namespace MscProtocol.Tests.Everywhere;

/// <summary>
/// Runs tests of this assembly on copies of it and of the library in which nothing was computed before: no table, no cache, no sample.
/// </summary>
static class FreshRun
{
    /// <summary>Runs the tests of a category, and returns NUnit's account of them.</summary>
    public static XElement Of(string category)
    {
        var copies = new Copies(typeof(FreshRun).Assembly.Location);
        try
        {
            var controller = copies.LoadFromAssemblyName(typeof(TestAttribute).Assembly.GetName())
                .GetType("NUnit.Framework.Api.FrameworkController", throwOnError: true)!;
            var tests = copies.LoadFromAssemblyName(typeof(FreshRun).Assembly.GetName());
            dynamic run = Activator.CreateInstance(
                controller, tests, "", new Dictionary<string, object> { ["NumberOfTestWorkers"] = 0 } as IDictionary)!;
            run.LoadTests();
            return XElement.Parse((string)run.RunTests($"<filter><cat>{category}</cat></filter>"));
        }
        finally
        {
            copies.Unload();
        }
    }

    sealed class Copies(string path) : AssemblyLoadContext(isCollectible: true)
    {
        readonly AssemblyDependencyResolver resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }
}
