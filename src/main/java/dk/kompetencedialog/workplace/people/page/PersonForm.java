package dk.kompetencedialog.workplace.people.page;

/**
 * A person as a form has them.
 *
 * @param written what stands in the fields
 * @param was what stood on the list when the form was built: only what differs from it is a change
 * @param wrong what is wrong with each, empty when nothing is
 * @param overtaken whether somebody else changed the same meanwhile
 */
public record PersonForm(Fields written, Fields was, Fields wrong, boolean overtaken) {
    /** A text for each field; in {@code unit} and {@code staffGroup} an id, where it is no sentence. Empty for none. */
    public record Fields(String name, String mail, String unit, String staffGroup) {
        public static final Fields NONE = new Fields("", "", "", "");
    }

    public static PersonForm blank() {
        return of(Fields.NONE);
    }

    /** As it stands on the list. */
    public static PersonForm of(Fields stands) {
        return new PersonForm(stands, stands, Fields.NONE, false);
    }

    public String name() {
        return written.name();
    }

    public String mail() {
        return written.mail();
    }

    public boolean isRight() {
        return wrong.equals(Fields.NONE);
    }
}
