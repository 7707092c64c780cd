using System.Runtime.ExceptionServices;

namespace PolicyKit.Tests;

/// <summary>Runs something on a stack of a size; what it throws, an assertion too, is thrown on.</summary>
internal static class Stack
{
    public static void Run(int bytes, Action action)
    {
        var thrown = default(ExceptionDispatchInfo);
        var thread = new Thread(Guarded, bytes);
        thread.Start();
        thread.Join();
        thrown?.Throw();

        void Guarded()
        {
            try
            {
                action();
            }
#pragma warning disable CA1031 // It is thrown on.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
