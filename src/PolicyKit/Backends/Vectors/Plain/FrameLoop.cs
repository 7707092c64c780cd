using System.Collections.Concurrent;
using PolicyKit.Backends.Vectors.Fused;

namespace PolicyKit.Backends.Vectors.Plain;

/// <summary>Runs work over rows frame by frame; each thread takes a frame of its own, which is used again.</summary>
/// <param name="newFrame">Makes a frame.</param>
/// <param name="strides">By external how many bytes a word of rows takes.</param>
/// <param name="work">Computes the rows of a frame.</param>
internal sealed class FrameLoop(Func<PlainFrame> newFrame, int[] strides, Action<PlainFrame> work)
{
    private readonly ConcurrentBag<PlainFrame> _frames = [];

    /// <summary>Computes whole words of rows; a <see cref="RowLoop"/>.</summary>
    public void Run(nint[] addresses, int first, int end)
    {
        var frame = _frames.TryTake(out var pooled) ? pooled : newFrame();
        for (var word = first; word < end; word += frame.Words)
        {
            frame.Words = Math.Min(PlainFrame.MostWords, end - word);
            for (var external = 0; external < addresses.Length; external++)
            {
                frame.Externals[external] = addresses[external] + ((nint)word * strides[external]);
            }

            work(frame);
        }

        _frames.Add(frame);
    }
}
