package dk.kompetencedialog.document.word;

import dk.kompetencedialog.document.Logo;

/** A logo in a line of its own. */
final class Mark {
    private static final int UNITS_A_MILLIMETRE = 36_000;

    private Mark() {}

    /** Lays the picture among the parts. */
    static String paragraph(Logo logo, Parts parts) {
        parts.relate("image", "rIdLogo", "media/logo.png", logo.png());
        long across = Math.round(logo.across() * UNITS_A_MILLIMETRE);
        long down = Math.round(logo.down() * UNITS_A_MILLIMETRE);
        var words = Xml.escaped(logo.words());
        return """
                <w:p><w:pPr><w:spacing w:before="0" w:after="320" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="1" name="Logo" descr="%3$s"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png" descr="%3$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
                """.strip().formatted(across, down, words);
    }
}
