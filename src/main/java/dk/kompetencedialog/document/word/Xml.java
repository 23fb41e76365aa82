package dk.kompetencedialog.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a Word file as trees. Nothing outside the file is ever fetched. */
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** No part of Word's own is as deep. */
    private static final int DEEPEST = 200;

    private Xml() {}

    /** Throws {@link IllegalArgumentException} where it is no XML, or asks for more than itself. */
    static Document read(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException(never);
        }
    }

    static byte[] bytes(Document part) {
        var bytes = new ByteArrayOutputStream();
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            part.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(part), new StreamResult(bytes));
        } catch (TransformerException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }

    /** The elements right under it. */
    static Stream<Element> children(Node parent) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    /** All elements below it that bear one of these names, in reading order. */
    static java.util.List<Element> below(Node root, java.util.Set<String> names) {
        var found = new java.util.ArrayList<Element>();
        children(root).forEach(child -> {
            if (names.isEmpty() || names.contains(child.getLocalName())) found.add(child);
            found.addAll(below(child, names));
        });
        return found;
    }

    /** Takes an element away; what stood in it stands in its place. */
    static void unwrap(Element element) {
        var parent = element.getParentNode();
        if (parent == null) return;
        while (element.getFirstChild() != null) parent.insertBefore(element.getFirstChild(), element);
        parent.removeChild(element);
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) node.getParentNode().removeChild(node);
    }

    static Stream<Element> children(Node parent, String name) {
        return children(parent).filter(child -> name.equals(child.getLocalName()));
    }

    /** The elements of this markup, ready to stand in the other tree. */
    static Stream<Node> pieces(Document owner, String namespaces, String markup) {
        var read = read(("<all " + namespaces + ">" + markup + "</all>").getBytes(StandardCharsets.UTF_8));
        return children(read.getDocumentElement()).map(piece -> owner.importNode(piece, true));
    }

    /** Whether it is a number as parts of Word's have them. */
    static boolean isNumber(String text) {
        return text.matches("\\d{1,9}");
    }

    static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
