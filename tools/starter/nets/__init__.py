"""FLUX.1's four networks in PyTorch, modules named as the BFL files name their tensors, so that a state dict is the file."""
