"""The painter: story-book pictures with captions, a pure function of a scene and a few normal numbers."""
