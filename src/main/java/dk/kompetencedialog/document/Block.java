package dk.kompetencedialog.document;

import java.util.List;

/** One part of a section. Line breaks in paragraphs and list items are kept; everything else is one line of thought. */
public sealed interface Block {

    /**
     * A heading with what belongs under it. Levels follow the nesting (2, 3, 4 …), so none can be skipped.
     *
     * @param mark a short mark before the heading, such as "1"; empty for none
     * @param heading the heading; must not be empty
     * @param blocks what stands under it, sections too; where nothing is known yet, say so with a {@link Gap}
     */
    record Section(String mark, String heading, List<Block> blocks) implements Block {
        public Section {
            mark = Plain.line(mark);
            heading = Plain.line(heading);
            blocks = List.copyOf(blocks);
            if (heading.isBlank()) {
                throw new IllegalArgumentException("a section needs a heading");
            }
        }

        /** A section without a mark. */
        public static Section of(String heading, Block... blocks) {
            return new Section("", heading, List.of(blocks));
        }

        /** A section with a mark before its heading. */
        public static Section marked(String mark, String heading, Block... blocks) {
            return new Section(mark, heading, List.of(blocks));
        }
    }

    /** Running text. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = Plain.text(text);
        }
    }

    /** A quiet line that introduces what follows; never the last line of a page, and never taken for what was said. */
    record Lead(String text) implements Block {
        public Lead {
            text = Plain.text(text);
        }
    }

    /** A plain list. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = Plain.texts(items);
        }
    }

    /** A list whose order matters; numbered from 1. */
    record Steps(List<String> items) implements Block {
        public Steps {
            items = Plain.texts(items);
        }
    }

    /**
     * A table. Columns take their width from how much they hold; the header row comes again on each page.
     *
     * @param caption what the table shows; empty for none
     * @param header one heading a column
     * @param rows the cells, each row as long as the header
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            int columns = header.size();
            caption = Plain.line(caption);
            header = Plain.lines(header);
            rows = rows.stream().map(Plain::texts).toList();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a table needs a header, and rows as long as it");
            }
        }
    }

    /** Pairs of a name and what it means or who holds it. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** One pair of {@link Terms}. */
    record Term(String name, String meaning) {
        public Term {
            name = Plain.line(name);
            meaning = Plain.text(meaning);
        }
    }

    /** A quiet line of names: what the section holds for. The lead ("Gælder") comes before the names. */
    record Labels(String lead, List<String> names) implements Block {
        public Labels {
            lead = Plain.line(lead);
            names = Plain.lines(names);
        }
    }

    /** Where the text before it comes from, in small print: a strong opening, and the rest of the line. */
    record Trace(String lead, String rest) implements Block {
        public Trace {
            lead = Plain.line(lead);
            rest = Plain.line(rest);
        }
    }

    /** What is not there yet, told calmly. */
    record Gap(String text) implements Block {
        public Gap {
            text = Plain.text(text);
        }
    }

    /** Who took part; name first, then what they took part as (may be empty). */
    record People(List<Person> people) implements Block {
        public People {
            people = List.copyOf(people);
        }
    }

    /** One of the {@link People}. */
    record Person(String name, String role) {
        public Person {
            name = Plain.line(name);
            role = Plain.line(role);
        }
    }

    /** A list whose items bear marks of their own, which other parts of the document may name. */
    record Marked(List<Item> items) implements Block {
        public Marked {
            items = List.copyOf(items);
        }
    }

    /**
     * One of the {@link Marked}.
     *
     * @param mark short, such as "12"
     * @param tail small print after the text; may be empty
     * @param tint the class of its colour; may be empty
     */
    record Item(String mark, String text, String tail, String tint) {
        public Item {
            mark = Plain.line(mark);
            text = Plain.text(text);
            tail = Plain.line(tail);
        }
    }

    /** Which of the {@link Marked} something rests on, in small print: a strong opening, a word or two, and their marks. */
    record Pointers(String lead, String before, List<String> marks) implements Block {
        public Pointers {
            lead = Plain.line(lead);
            before = Plain.line(before);
            marks = Plain.lines(marks);
        }
    }

    /** A picture, and what it shows in words for those who do not see it. */
    record Picture(String words, Drawing drawing) implements Block {
        public Picture {
            words = Plain.line(words);
        }
    }
}
