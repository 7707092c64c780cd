using System.Buffers;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Memory that stays where it is, and the address of its first element.</summary>
internal readonly unsafe struct Pinned(MemoryHandle handle, nint address) : IDisposable
{
    /// <summary>The address.</summary>
    public nint Address => address;

    /// <summary>Pins memory.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="first">The element that is to be the first.</param>
    public static Pinned Of<T>(ReadOnlyMemory<T> memory, int first = 0)
        where T : unmanaged
    {
        var handle = memory.Pin();
        return new Pinned(handle, (nint)((T*)handle.Pointer + first));
    }

    public void Dispose() => handle.Dispose();
}
