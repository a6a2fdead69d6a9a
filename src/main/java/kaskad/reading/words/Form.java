package kaskad.reading.words;

/** Case and number as far as they tell a new party from a complement. */
public enum Form {
    NOM,
    NOMS,
    GEN,
    GENS,
    DAT,
    DATS,
    OTHER;

    public boolean plural() {
        return this == NOMS || this == GENS || this == DATS;
    }

    public boolean nominative() {
        return this == NOM || this == NOMS;
    }

    public boolean genitive() {
        return this == GEN || this == GENS;
    }

    public boolean dative() {
        return this == DAT || this == DATS;
    }
}
