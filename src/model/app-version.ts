/** The app's version as files name it; a test holds it equal to package.json. */
export const APP_VERSION = '0.1.0'
