package org.hedgerow.law;

/** One of its kind, under a name that tests tell it by. */
record Specimen<T>(String name, T thing) {
    @Override
    public String toString() {
        return name;
    }
}
