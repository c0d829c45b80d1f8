// n8n loads the nodes and credentials that package.json lists; the package itself exports nothing.
