package dk.kompetencedialog.measure;

import java.util.List;

/** Notes as people write them, short and long. */
final class Sentences {
    static final List<String> ALL = List.of(
            "Mere tid til at lære af hinanden",
            "Vi skal kunne bruge de nye systemer uden at ringe til it hver gang",
            "Færre møder!",
            "Hvad gør vi når tre erfarne sagsbehandlere går på pension næste år? Ingen har skrevet ned hvad de kan",
            "bedre introduktion til nye kolleger, de første tre uger er for tilfældige",
            "Sprog – vi skriver stadig breve som borgerne ikke forstår 🙂",
            "Data: vi har tallene, men ikke folk der kan læse dem. Kunne vi lære det af styrelsen ved siden af?",
            "Plads til at fejle",
            "At lederne også går på kursus, ikke kun os andre. Det handler om at kunne give feedback så det kan bruges til noget",
            "Juristerne og it skal sidde sammen fra starten af et projekt og ikke først når noget er gået galt, for så er det"
                    + " for sent at lave om, og så bliver det dyrt. Det så vi sidste år, og det ser vi igen nu");

    private Sentences() {}
}
