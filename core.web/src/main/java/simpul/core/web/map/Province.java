package simpul.core.web.map;

/**
 * A province on the map.
 *
 * @param x,y its middle in the drawing's units
 * @param shortName as people abbreviate it, for the map
 */
record Province(String code, String name, String shortName, double x, double y) {}
