/** An address that something could be loaded from without encryption. The names that standards give their namespaces look like one and lead nowhere. */
export const addressToLoad =
  /^(http|ws|wss|ftp):\/\/(?!(?:cv\.|www\.)?iptc\.org\/|www\.w3\.org\/(1999\/(?:xhtml|02\/22-rdf-syntax-ns#)|2001\/XMLSchema-instance|2005\/Atom)$|purl\.org\/(dc|rss)\/|schemas\.(openxmlformats\.org|microsoft\.com\/office)\/|search\.yahoo\.com\/mrss\/$|www\.idpf\.org\/2007\/|ns\.adobe\.com\/(?:photoshop|xap)\/1\.0\/)/
