package dk.kompetencedialog.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Word templates as workplaces have them, and what may be sent instead. */
public final class Templates {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Templates() {}

    /** As LibreOffice saves one. */
    public static byte[] libreOffice() {
        return saved("plain");
    }

    /** The same with a picture, a shape with text, and a link in its head. */
    public static byte[] headed() {
        return saved("headed");
    }

    private static byte[] saved(String name) {
        var path = "/templates/" + name + ".dotx";
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream(path))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a Danish Word saves one: styles known by Danish ids, numbered headings, its own table, a box for the title, a field. */
    public static byte[] danish() {
        return danishParts().zipped();
    }

    /** The same with another part, such as {@code word/styles.xml}. */
    public static byte[] danishWith(String path, String part) {
        var made = danishParts();
        made.put(path, part);
        return made.zipped();
    }

    /** The same made for letters across, on American paper, with a logo in the head and another first page. */
    public static byte[] landscape() {
        return landscape(logo(400, 120, new Color(0x8a1538)));
    }

    /** The same with this picture in the head. */
    public static byte[] landscape(byte[] picture) {
        var made = danishParts();
        made.put("word/document.xml", document("""
                <w:p><w:r><w:t>Fortrolig tekst, som ikke skal med</w:t></w:r></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/><w:pgMar w:top="1700" w:right="1000" w:bottom="1400" w:left="1000" w:header="600" w:footer="600" w:gutter="0"/><w:cols w:num="2" w:space="708"/><w:titlePg/></w:sectPr>
                """));
        made.put("word/header2.xml", head(picture("rId1")));
        made.put(
                "word/_rels/header2.xml.rels",
                relations(relation("rId1", "image", "media/logo.png") + outside("rId2", "hyperlink")));
        made.files.put("word/media/logo.png", picture);
        return made.zipped();
    }

    /** One that asks for what lies outside it, in each way there is. */
    public static byte[] leaking() {
        var made = danishParts();
        made.put("word/header1.xml", head("""
                        <w:p><w:hyperlink r:id="rId7"><w:r><w:t>klit.example</w:t></w:r></w:hyperlink>
                        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "http://evil.example/p.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Journal</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                        <w:fldSimple w:instr=" DDEAUTO c:\\\\x "><w:r><w:t>tal</w:t></w:r></w:fldSimple>
                        <w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" r:id="rId8"/></w:object></w:r>
                        <w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId9" src="http://evil.example/v.png"/></v:shape></w:pict></w:r></w:p>
                        """ + picture("rId9")));
        made.put(
                "word/_rels/header1.xml.rels",
                relations(outside("rId7", "hyperlink") + outside("rId8", "oleObject") + outside("rId9", "image")));
        made.put("word/_rels/settings.xml.rels", relations(outside("rId1", "attachedTemplate")));
        return made.zipped();
    }

    public static byte[] withMacros() {
        var made = danishParts();
        made.put("word/vbaProject.bin", "not really");
        return made.zipped();
    }

    public static byte[] withDoctype() {
        var made = danishParts();
        made.put("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + styles());
        return made.zipped();
    }

    public static byte[] bomb() {
        var made = danishParts();
        for (int at = 0; at < 4; at++) made.files.put("word/media/" + at + ".png", new byte[8 * 1024 * 1024]);
        return made.zipped();
    }

    public static byte[] damaged() {
        var whole = danish();
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    /** A zip of something else. */
    public static byte[] zip() {
        var made = new Templates();
        made.put("hej.txt", "hej");
        return made.zipped();
    }

    public static byte[] spreadsheet() {
        var made = new Templates();
        made.put("[Content_Types].xml", types().replace("wordprocessingml.document", "spreadsheetml.sheet"));
        made.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        made.put("word/document.xml", document(""));
        return made.zipped();
    }

    /** The old container, in which these names are found. */
    public static byte[] compound(String name) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[64]);
        return bytes.toByteArray();
    }

    /** A mark in one colour with room round it. */
    public static byte[] logo(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var paint = image.createGraphics();
        paint.setColor(colour);
        paint.fillRoundRect(10, 10, width - 20, height - 20, 30, 30);
        paint.setColor(Color.WHITE);
        paint.fillOval(height / 3, height / 3, height / 3, height / 3);
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static Templates danishParts() {
        var made = new Templates();
        made.put("[Content_Types].xml", types());
        made.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        made.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "header", "header1.xml")
                        + relation("rId4", "settings", "settings.xml")
                        + relation("rId5", "header", "header2.xml")
                        + outside("rId6", "hyperlink")));
        made.put("word/document.xml", document("""
                <w:p><w:r><w:t>Fortrolig tekst, som ikke skal med</w:t></w:r></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1701" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr>
                """));
        made.put("word/styles.xml", styles());
        made.put("word/numbering.xml", NUMBERING.formatted(W));
        made.put("word/settings.xml", """
                <w:settings %s><w:attachedTemplate xmlns:r="x" r:id="rId1"/><w:defaultTabStop w:val="1304"/><w:evenAndOddHeaders w:val="0"/><w:themeFontLang w:val="da-DK"/></w:settings>
                """.formatted(W));
        made.put("word/header1.xml", head("""
                <w:p><w:pPr><w:pStyle w:val="Sidehoved"/></w:pPr><w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>[Dokumenttitel]</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                """));
        made.put("word/header2.xml", head("<w:p/>"));
        return made;
    }

    private static String types() {
        var types = new StringBuilder("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>""");
        Map.of(
                        "document", "document.main",
                        "styles", "styles",
                        "numbering", "numbering",
                        "settings", "settings",
                        "header1", "header",
                        "header2", "header")
                .forEach((part, type) -> types.append(
                        "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, WORD, type)));
        return types.append("</Types>").toString();
    }

    private static String document(String body) {
        return "<w:document %s %s><w:body>%s</w:body></w:document>".formatted(W, R, body);
    }

    private static String head(String body) {
        return "<w:hdr %s %s>%s</w:hdr>".formatted(W, R, body);
    }

    private static String picture(String id) {
        return """
                <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1800000" cy="540000"/><wp:docPr id="7" name="Logo" descr="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="7" name="Logo"><a:hlinkClick r:id="rId2"/></pic:cNvPr><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
                """.formatted(id);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPE, kind, target);
    }

    private static String outside(String id, String kind) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"http://evil.example/x\" TargetMode=\"External\"/>"
                .formatted(id, TYPE, kind);
    }

    private static String styles() {
        return STYLES.formatted(W);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift2"/><w:lvlText w:val="%%1.%%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Opstilling-punkttegn"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>
            """;

    private static final String STYLES = """
            <w:styles %s xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/><w:lang w:val="da-DK" w:eastAsia="en-US" w:bidi="ar-SA"/><w14:ligatures w14:val="standard"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="8A1538"/><w:sz w:val="36"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:i/><w:color w:val="8A1538"/><w:sz w:val="26"/></w:rPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="Standardskrifttypeiafsnit"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="Tabel-Normal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="8A1538"/><w:sz w:val="60"/></w:rPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="TitelTegn"><w:name w:val="Titel Tegn"/><w:basedOn w:val="Standardskrifttypeiafsnit"/></w:style>
            <w:style w:type="paragraph" w:styleId="Opstilling-punkttegn"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Sidehoved"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="Tabel-Gitter"><w:name w:val="Table Grid"/><w:basedOn w:val="Tabel-Normal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
            <w:style w:type="table" w:customStyle="1" w:styleId="Klittabel"><w:name w:val="Klit tabel"/><w:basedOn w:val="Tabel-Normal"/><w:tblPr><w:tblBorders><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="8A1538"/></w:tcPr></w:tblStylePr></w:style>
            </w:styles>
            """;
}
