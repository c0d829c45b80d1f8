/** No source names the largest page; production clients ask for 100. */
export const PAGE = 100;
