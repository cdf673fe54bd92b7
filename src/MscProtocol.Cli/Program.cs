using MscProtocol.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
