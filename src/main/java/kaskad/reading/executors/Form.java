package kaskad.reading.executors;

/** Case and number as far as they tell a new party from a complement. */
enum Form {
    NOM,
    NOMS,
    GEN,
    GENS,
    DAT,
    DATS,
    OTHER;

    boolean plural() {
        return this == NOMS || this == GENS || this == DATS;
    }

    boolean nominative() {
        return this == NOM || this == NOMS;
    }

    boolean genitive() {
        return this == GEN || this == GENS;
    }

    boolean dative() {
        return this == DAT || this == DATS;
    }
}
