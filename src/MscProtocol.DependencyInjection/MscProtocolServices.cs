using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MscProtocol.Protocol;

namespace MscProtocol.DependencyInjection;

/// <summary>Adds the checks to a service collection.</summary>
public static class MscProtocolServices
{
    /// <summary>
    /// Adds a <see cref="ProtocolChecker"/> and an <see cref="IValidator{T}"/> of <see cref="TrialProtocol"/>,
    /// both for the same rules and waivers and both once for the whole application. What is registered already is kept.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="rules">
    /// The rules to check against, such as <c>RuleBook.Shipped("sepsis")</c>; by default those for the indication of each protocol,
    /// as <see cref="RuleBook.For"/> tells.
    /// </param>
    /// <param name="options">Waivers and limits; by default none and the usual ones.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection AddMscProtocol(this IServiceCollection services, RuleBook? rules = null, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => new ProtocolChecker(rules, options));
        services.TryAddSingleton<IValidator<TrialProtocol>>(_ => new ProtocolValidator(rules, options));
        return services;
    }

    /// <summary>Does the same as <see cref="AddMscProtocol"/> for the rules and waivers of a configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The configuration, such as <c>CheckConfiguration.Load("msc-protocol.yaml")</c>.</param>
    /// <param name="options">
    /// Limits, and the day on which waivers are judged; the waivers of the configuration take the place of those in it.
    /// </param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection AddMscProtocolFollowing(
        this IServiceCollection services, CheckConfiguration configuration, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(_ => ProtocolChecker.Following(configuration, options));
        services.TryAddSingleton<IValidator<TrialProtocol>>(_ => ProtocolValidator.Following(configuration, options));
        return services;
    }
}
