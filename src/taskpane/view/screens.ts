// What is not needed for the first paint: one script, fetched while the person reads the first screen.
export { MainScreen } from './MainScreen';
export { PasteForm } from './PasteForm';
