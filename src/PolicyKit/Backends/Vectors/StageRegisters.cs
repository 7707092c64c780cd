using PolicyKit.Plans;

namespace PolicyKit.Backends.Vectors;

/// <summary>Gives slots their registers while a stage is compiled, and takes them back after a slot's last use.</summary>
internal sealed class StageRegisters(PlanFacts facts, RegisterCounts start)
{
    private readonly Pool _numbers = new(start.Numbers);
    private readonly Pool _masks = new(start.Masks);
    private readonly Pool _codes = new(start.Codes);
    private readonly Dictionary<int, NumberPlace> _numberPlaces = [];
    private readonly Dictionary<int, TruthPlace> _truthPlaces = [];
    private readonly Dictionary<int, int> _textPlaces = [];

    /// <summary>How many registers were needed at once.</summary>
    public RegisterCounts Needed => new(_numbers.Most, _masks.Most, _codes.Most);

    /// <summary>Whether a slot has its registers.</summary>
    public bool Holds(int slot) => _numberPlaces.ContainsKey(slot) || _truthPlaces.ContainsKey(slot) || _textPlaces.ContainsKey(slot);

    /// <summary>The registers of a number slot.</summary>
    public NumberPlace Number(int slot) => _numberPlaces[slot];

    /// <summary>The registers of a truth slot.</summary>
    public TruthPlace Truth(int slot) => _truthPlaces[slot];

    /// <summary>The register of a text slot.</summary>
    public int Text(int slot) => _textPlaces[slot];

    /// <summary>Gives a slot its registers.</summary>
    public void Take(int slot)
    {
        switch (facts.Plan.Slots[slot].Kind)
        {
            case SlotKind.Number:
                _numberPlaces.Add(slot, new(_numbers.Take(), facts[slot].IsTracked ? _numbers.Take() : -1, _masks.Take()));
                break;
            case SlotKind.Truth:
                _truthPlaces.Add(slot, new(_masks.Take(), _masks.Take()));
                break;
            case SlotKind.Text:
                _textPlaces.Add(slot, _codes.Take());
                break;
        }
    }

    /// <summary>Takes a slot's registers back.</summary>
    public void Return(int slot)
    {
        if (_numberPlaces.Remove(slot, out var number))
        {
            _numbers.Return(number.Value);
            _numbers.Return(number.Error);
            _masks.Return(number.Valid);
        }
        else if (_truthPlaces.Remove(slot, out var truth))
        {
            _masks.Return(truth.True);
            _masks.Return(truth.False);
        }
        else if (_textPlaces.Remove(slot, out var text))
        {
            _codes.Return(text);
        }
    }

    /// <summary>Copies places that stay the same in every stage.</summary>
    public void Share(StageRegisters other)
    {
        foreach (var (slot, place) in other._numberPlaces)
        {
            _numberPlaces.Add(slot, place);
        }

        foreach (var (slot, place) in other._truthPlaces)
        {
            _truthPlaces.Add(slot, place);
        }

        foreach (var (slot, place) in other._textPlaces)
        {
            _textPlaces.Add(slot, place);
        }
    }

    // Last in, first out: the register that was used last is the one in the nearest cache.
    private sealed class Pool(int start)
    {
        private readonly Stack<int> _free = new();

        public int Most { get; private set; } = start;

        public int Take() => _free.TryPop(out var register) ? register : Most++;

        public void Return(int register)
        {
            if (register >= 0)
            {
                _free.Push(register);
            }
        }
    }
}
