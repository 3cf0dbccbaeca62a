package org.hedgerow.scenarios.input;

/** How much may be in a file that somebody else has written: far from every use, and too little to fill the memory. */
public final class InputLimits {
    /** Of a scenario, and of each file that one names. */
    public static final int SCENARIO_BYTES = 10_000_000;

    /** Of a table or a stored result that a command names. */
    public static final int NAMED_BYTES = 100_000_000;

    /** Objects and lists inside each other. */
    public static final int DEEPEST = 50;

    /** Characters of a text, and of a cell of a table. */
    public static final int LONGEST_TEXT = 10_000;

    /** Characters of a key. */
    public static final int LONGEST_KEY = 1_000;

    /** Characters of a number. */
    public static final int LONGEST_NUMBER = 64;

    /** Values of a scenario: objects, lists, texts, numbers. */
    public static final int MOST_VALUES = 200_000;

    /** Characters of the places of all values of a scenario, which are kept until it is read. */
    public static final long LONGEST_PLACES = 100_000_000;

    /** Lines of a position in a table that a scenario names. */
    public static final int MOST_LINES = 50_000;

    /** Columns of a table. */
    public static final int MOST_COLUMNS = 1_000;

    /** Cells of a table. */
    public static final int MOST_CELLS = 4_000_000;

    /** Objects and lists inside each other in a stored result. */
    static final int DEEPEST_RESULT = 100;

    /** Characters of a text of a stored result, which may explain all of an answer. */
    static final int LONGEST_RESULT_TEXT = 1_000_000;

    /** Values, keys and ends of lists and objects of a stored result. */
    static final long MOST_RESULT_TOKENS = 5_000_000;

    /** Characters that somebody answers a question with. */
    public static final int LONGEST_ANSWER = 1_000;

    private InputLimits() {}
}
