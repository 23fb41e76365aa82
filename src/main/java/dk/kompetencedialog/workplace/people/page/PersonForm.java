package dk.kompetencedialog.workplace.people.page;

/**
 * A person as a form has them; ids as they were sent, empty for none.
 *
 * @param wrongName what is wrong with the name, empty when nothing is
 * @param wrongMail what is wrong with the mail, empty when nothing is
 */
public record PersonForm(String name, String mail, String unit, String staffGroup, String wrongName, String wrongMail) {
    public static PersonForm blank() {
        return new PersonForm("", "", "", "", "", "");
    }

    public boolean isRight() {
        return wrongName.isEmpty() && wrongMail.isEmpty();
    }
}
