Console.WriteLine("PolicyKit");
