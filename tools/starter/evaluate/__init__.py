"""Measures of an exported starter model: recognisable, light as told, sharp, varied, steady under free words, small and quick."""
