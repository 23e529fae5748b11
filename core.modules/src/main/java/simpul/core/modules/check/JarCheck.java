package simpul.core.modules.check;

import simpul.core.modules.report.Report;

/** One thing that is looked at. Every one of them looks at every jar; none throws. Stateless, thread-safe. */
interface JarCheck {
    void look(ModuleJar jar, Circumstances here, Report report);
}
