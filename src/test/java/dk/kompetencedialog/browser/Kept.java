package dk.kompetencedialog.browser;

import java.util.List;

/** What a person's browser keeps of what was written. */
final class Kept {
    private static final String NAMES = """
            () => new Promise((resolve, reject) => {
              const opening = indexedDB.open("kompetencedialogen", 1);
              opening.onerror = reject;
              opening.onsuccess = () => {
                const asking = opening.result.transaction("kept").objectStore("kept").getAllKeys();
                asking.onsuccess = () => resolve(asking.result);
              };
            })
            """;

    private Kept() {}

    /** The names of all that is kept. */
    static List<String> by(Person person) {
        return ((List<?>) person.page().evaluate(NAMES))
                .stream().map(String::valueOf).toList();
    }
}
