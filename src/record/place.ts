/** Whether records are kept by a server at an address (`postgres://…`), rather than in a file. */
export const isAddress = (place: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(place)

/** A place as it may be shown: an address without user, password and settings. */
export const shownPlace = (place: string): string =>
  isAddress(place) ? place.replace(/\/\/.*@/, '//').replace(/\?.*/, '') : place
