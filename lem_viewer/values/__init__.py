"""The language of the house: frozen values with shape, unit and provenance. numpy only, no I/O."""
