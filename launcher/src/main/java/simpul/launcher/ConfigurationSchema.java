package simpul.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Which settings exist: what the bundles' typed configuration definitions say, read from their jars before the
 * framework starts. By configuration name (PID), then by key.
 */
record ConfigurationSchema(Map<String, Map<String, Setting>> byPid) {

    static ConfigurationSchema of(List<Path> jars) {
        Map<String, Map<String, Setting>> byPid = new HashMap<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().matches("OSGI-INF/metatype/.*\\.xml")) {
                        try (InputStream in = file.getInputStream(entry)) {
                            read(in, byPid);
                        }
                    }
                }
            } catch (IOException | SAXException | ParserConfigurationException e) {
                throw new IllegalStateException("cannot read the configuration definitions of " + jar, e);
            }
        }
        return new ConfigurationSchema(Map.copyOf(byPid));
    }

    private static void read(InputStream in, Map<String, Map<String, Setting>> byPid)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
        Map<String, Map<String, Setting>> definitions = new HashMap<>();
        NodeList found = root.getElementsByTagName("OCD");
        for (int i = 0; i < found.getLength(); i++) {
            Element definition = (Element) found.item(i);
            definitions.put(definition.getAttribute("id"), settings(definition));
        }
        NodeList designates = root.getElementsByTagName("Designate");
        for (int i = 0; i < designates.getLength(); i++) {
            Element designate = (Element) designates.item(i);
            String pid = designate.hasAttribute("factoryPid")
                    ? designate.getAttribute("factoryPid")
                    : designate.getAttribute("pid");
            if (!pid.startsWith("simpul.")) {
                continue; // the launcher itself configures the service bundles
            }
            Element object = (Element) designate.getElementsByTagName("Object").item(0);
            byPid.put(pid, definitions.getOrDefault(object.getAttribute("ocdref"), Map.of()));
        }
    }

    private static Map<String, Setting> settings(Element definition) {
        Map<String, Setting> settings = new HashMap<>();
        NodeList attributes = definition.getElementsByTagName("AD");
        for (int i = 0; i < attributes.getLength(); i++) {
            Element attribute = (Element) attributes.item(i);
            settings.put(attribute.getAttribute("id"), Setting.of(attribute));
        }
        return Map.copyOf(settings);
    }
}
