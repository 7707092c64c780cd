using PolicyKit.Cli;

return Application.Run(args, Terminal.OfProcess());
