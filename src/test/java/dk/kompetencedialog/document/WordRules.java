package dk.kompetencedialog.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Holds the parts of a Word file to the schema of Office Open XML. */
public final class WordRules {
    /** Of two forms of the same the schema knows the older; the standard says that a reader takes one of them. */
    private static final String OTHER_FORM =
            "(?s)<mc:AlternateContent>.*?<mc:Fallback>(.*?)</mc:Fallback></mc:AlternateContent>";

    private WordRules() {}

    /** What is against it, by part; none where all is well. */
    public static List<String> broken(byte[] file) throws IOException, XmlException {
        var broken = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = part(entry.getName(), zip.readAllBytes());
                var found = new ArrayList<Object>();
                if (part != null && !part.validate(new XmlOptions().setErrorListener(new Found(found))))
                    for (var each : found) broken.add(entry.getName() + ": " + each);
            }
        }
        return broken;
    }

    private static XmlObject part(String path, byte[] bytes) throws IOException, XmlException {
        var plain = new String(bytes, StandardCharsets.UTF_8).replaceAll(OTHER_FORM, "$1");
        var xml = new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8));
        return switch (path.replaceAll("[0-9]*\\.xml$", "")) {
            case "word/document" -> DocumentDocument.Factory.parse(xml);
            case "word/styles" -> StylesDocument.Factory.parse(xml);
            case "word/numbering" -> NumberingDocument.Factory.parse(xml);
            case "word/settings" -> SettingsDocument.Factory.parse(xml);
            case "word/header" -> HdrDocument.Factory.parse(xml);
            case "word/footer" -> FtrDocument.Factory.parse(xml);
            default -> null;
        };
    }

    private static final class Found extends java.util.AbstractCollection<org.apache.xmlbeans.XmlError> {
        private final List<Object> all;

        Found(List<Object> all) {
            this.all = all;
        }

        @Override
        public boolean add(org.apache.xmlbeans.XmlError one) {
            return all.add(one.getMessage());
        }

        @Override
        public java.util.Iterator<org.apache.xmlbeans.XmlError> iterator() {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
