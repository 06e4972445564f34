"""The painter: story-book pictures with captions, a pure function of a scene and sixteen normal numbers."""
