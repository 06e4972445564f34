"""Words: captions of painted scenes, and the two vocabularies that the text encoders read them with."""
