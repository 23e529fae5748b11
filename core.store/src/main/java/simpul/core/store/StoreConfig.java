package simpul.core.store;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator sets in {@code DATA/conf/simpul.core.store.cfg}. */
@ObjectClassDefinition(name = "Simpul store", description = "Where Simpul keeps its data")
@interface StoreConfig {
    @AttributeDefinition(
            name = "Disk reserve (MB)",
            description = "Uploads are refused when less than this would stay free, so that the database can go on",
            min = "16")
    long reserve_megabytes() default 512;

    @AttributeDefinition(
            name = "Reading connections",
            description = "Connections to PostgreSQL that read at the same time; the embedded database needs none",
            min = "2",
            max = "200")
    int database_readers() default 16;

    @AttributeDefinition(
            name = "Writing connections",
            description = "Connections to PostgreSQL that write at the same time; the embedded database needs none",
            min = "1",
            max = "100")
    int database_writers() default 8;
}
