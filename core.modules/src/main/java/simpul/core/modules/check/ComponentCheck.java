package simpul.core.modules.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import simpul.core.model.text.Text;
import simpul.core.modules.code.SectorApi;
import simpul.core.modules.report.Report;

/**
 * Whether the component runtime would connect the module with others by more than its sector: it hands out any service as a
 * plain object, and takes in any under a name of the JDK, such as a clock. Among its own classes a module may do as it likes.
 */
final class ComponentCheck implements JarCheck {
    private static final String HEADER = "Service-Component";
    private static final String OFFERED = SectorApi.SECTOR + ".Sector";

    @Override
    public void look(ModuleJar jar, Circumstances here, Report report) {
        for (String file : jar.manifest().names(HEADER)) {
            Set<String> more =
                    jar.image().content(file).map(xml -> more(xml, jar.image())).orElse(Set.of(HEADER + ": " + file));
            if (!more.isEmpty()) {
                String listed = String.join(", ", more);
                report.fault(
                        "MODULE_COMPONENT",
                        file,
                        Text.of(
                                "Komponen modul menawarkan atau meminta lebih dari sebuah sektor.",
                                "A component of the module offers or asks for more than a sector."),
                        Text.of("Yang berlebih atau tidak terbaca: " + listed, "Too much, or not readable: " + listed),
                        Text.of(
                                "Minta pembuatnya memakai @Component saja, tanpa layanan lain dan tanpa @Reference.",
                                "Ask its vendor to use @Component alone, without other services and without @Reference."));
            }
        }
    }

    private static Set<String> more(byte[] xml, JarImage image) {
        Set<String> more = new TreeSet<>();
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String type = String.valueOf(attributes.getValue("interface"));
                    boolean own = image.content(ClassCheck.path(type)).isPresent();
                    boolean sector = name.equals("provide") && type.equals(OFFERED);
                    if (Set.of("provide", "reference").contains(name) && !own && !sector) {
                        more.add(name + " " + type);
                    }
                }
            });
        } catch (SAXException | IOException | ParserConfigurationException e) {
            more.add(String.valueOf(e.getMessage()));
        }
        return more;
    }
}
