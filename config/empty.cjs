// Stands in for libraries that danfojs asks for and that this product never uses (plotting, spreadsheets, printing).
module.exports = {};
